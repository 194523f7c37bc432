package shop;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.annotations.IdGeneratorType;

@IdGeneratorType(Prefixed.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface PrefixedKey {}
