package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@AttributeOverride(name = "nome", column = @Column(name = "full_name"))
class Customer extends Named {
    @Id
    long id;

    @AttributeOverride(name = "stret", column = @Column(name = "home_street"))
    @AssociationOverride(name = "land", joinColumns = @JoinColumn(name = "home_country"))
    Address home;

    @AttributeOverride(name = "anything", column = @Column(name = "mobile"))
    String phone;

    @ElementCollection
    @AttributeOverride(name = "nothing", column = @Column(name = "place"))
    List<Address> others;
}

@MappedSuperclass
class Named {
    String name;
}

@Embeddable
class Address {
    String street;
}
