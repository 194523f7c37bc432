package org.hibernate.annotations;

public @interface CollectionType {}
