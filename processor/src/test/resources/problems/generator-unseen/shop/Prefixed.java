package shop;

import org.hibernate.annotations.IdGeneratorType;

@IdGeneratorType(Prefixing.class)
@interface Prefixed {}
