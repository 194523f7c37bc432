package org.hibernate.annotations;

public @interface NaturalId {}
