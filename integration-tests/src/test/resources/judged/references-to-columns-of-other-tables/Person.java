package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@SecondaryTable(name = "contacts", pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"))
class Person implements Serializable {
    @Id
    Long id = 1L;

    @Column(table = "contacts", unique = true)
    String mail = "m";

    Phone phone = new Phone();
}

@Embeddable
class Phone implements Serializable {
    @Column(table = "contacts")
    Integer area = 1;

    @Column(table = "contacts")
    Integer number = 2;
}

@Entity
class Letter {
    @Id
    Long id = 1L;

    @ManyToOne
    @JoinColumn(name = "mail", referencedColumnName = "mail")
    Person byMail;

    @ManyToOne
    @JoinColumn(name = "area", referencedColumnName = "area")
    @JoinColumn(name = "number", referencedColumnName = "number")
    Person byPhone;

    @OneToOne
    @JoinColumn(name = "contact", referencedColumnName = "person_id")
    Person byKeyThere;
}
