package org.hibernate.annotations;

public @interface AnyKeyJavaClass {
    Class<?> value();
}
