package org.hibernate.annotations;

public @interface FractionalSeconds { int value(); }
