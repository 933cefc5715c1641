import { provideChromium } from './chromium.ts'

provideChromium()
