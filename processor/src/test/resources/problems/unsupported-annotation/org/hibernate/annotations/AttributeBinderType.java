package org.hibernate.annotations;

public @interface AttributeBinderType {}
