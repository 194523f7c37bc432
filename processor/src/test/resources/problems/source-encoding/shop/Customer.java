package shop;

import jakarta.persistence.*;

@Entity
// ERROR [source-encoding]
public class Customer {
    @Id
    Long id;

    @Column(name = "größe")
    int size;
}
