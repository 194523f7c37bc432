package org.hibernate.envers;

public @interface Audited {}
