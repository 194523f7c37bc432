package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    int id;

    // ERROR [unsupported-annotation]
    @org.hibernate.annotations.Struct(name = "size")
    Size size;

    Weight weight;

    // ERROR [unsupported-annotation]
    @org.hibernate.annotations.JdbcTypeCode(10_000)
    float[] vector;

    @org.hibernate.annotations.JdbcTypeCode(10_000)
    @Column(columnDefinition = "vector(3)")
    float[] givenVector;

    @org.hibernate.annotations.JdbcTypeCode(12)
    int text;

    // ERROR [unsupported-annotation]
    @org.hibernate.annotations.Type(Object.class)
    String labels;

    @org.hibernate.annotations.Type(Object.class)
    @Column(columnDefinition = "text[]")
    List<String> givenType;

    // ERROR [unsupported-annotation]
    @Odd
    String bound;

    // ERROR [unsupported-annotation]
    @org.hibernate.annotations.DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.H2Dialect.class)
    String overridden;

    @org.hibernate.annotations.DialectOverride.ColumnDefault(dialect = Object.class)
    String overriddenElsewhere;
}

@org.hibernate.annotations.AttributeBinderType
@interface Odd {}

@Entity
// ERROR [unsupported-annotation]
@org.hibernate.annotations.JavaTypeRegistration(javaType = String.class)
class Product {
    @Id
    int id;
}

@Embeddable
// ERROR [unsupported-annotation]
@org.hibernate.annotations.Struct(name = "weight")
class Weight {
    int net;
}

@Embeddable
class Size {
    int width;
}
