// Holds nothing: the object library built from it carries the precompiled headers that the tests share.
