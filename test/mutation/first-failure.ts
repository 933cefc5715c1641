import fc from 'fast-check'

// One counterexample is enough: nobody reads a smaller one.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
