package shop;

import jakarta.persistence.*;
import java.util.*;

// ERROR [unsupported-annotation]
@SecondaryTable(name = "customer_details")
@Entity
class Customer {
    @Id
    int id;

    // ERROR [unsupported-annotation]
    @org.hibernate.annotations.CollectionId
    @ElementCollection
    List<String> tags;

    // ERROR [unsupported-annotation]
    @org.hibernate.annotations.NaturalId
    String email;

    // ERROR [unsupported-annotation]
    @org.hibernate.annotations.Type(Object.class)
    String labels;

    @org.hibernate.annotations.Type(Object.class)
    @Column(columnDefinition = "text[]")
    List<String> givenType;
}
