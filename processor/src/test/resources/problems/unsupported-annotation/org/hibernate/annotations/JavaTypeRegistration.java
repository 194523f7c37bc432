package org.hibernate.annotations;

public @interface JavaTypeRegistration {
    Class<?> javaType();
}
