package org.hibernate.annotations;

public @interface Checks { Check[] value(); }
