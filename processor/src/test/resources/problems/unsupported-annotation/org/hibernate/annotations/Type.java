package org.hibernate.annotations;

public @interface Type {
    Class<?> value();
}
