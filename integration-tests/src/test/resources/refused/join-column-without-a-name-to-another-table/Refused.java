package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Refused {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(referencedColumnName = "mail")
    Person person;
}

@Entity
@SecondaryTable(name = "contacts")
class Person implements Serializable {
    @Id
    Long id;

    @Column(table = "contacts", unique = true)
    String mail;
}
