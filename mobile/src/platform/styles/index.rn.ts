/** React Native has no style sheets: everything is in the elements. */
export {}
