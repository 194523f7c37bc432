package org.hibernate.annotations;

public @interface Formula { String value(); }
