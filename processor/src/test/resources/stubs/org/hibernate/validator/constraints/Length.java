package org.hibernate.validator.constraints;

public @interface Length { int max() default Integer.MAX_VALUE; }
