package org.hibernate.annotations;

public @interface CompositeType {
    Class<?> value();
}
