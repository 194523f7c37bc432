package org.hibernate.annotations;

public @interface ColumnDefault { String value(); }
