package shop;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.annotations.IdGeneratorType;

@IdGeneratorType(Counting.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface CountedKey {}
