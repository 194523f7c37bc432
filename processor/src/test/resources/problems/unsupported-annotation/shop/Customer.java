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
}

@Embeddable
class Size {
    int width;
}
