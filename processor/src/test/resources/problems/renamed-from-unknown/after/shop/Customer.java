package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    // ERROR [renamed-from-unknown]
    @RenamedFrom("phon")
    String phoneNumber;

    // ERROR [renamed-from-unknown]
    @RenamedFrom("name")
    String nickname;

    String name;

    // ERROR [renamed-from-unknown]
    @RenamedFrom("home")
    Address address;
}

@Embeddable
class Address {
    String city;
}
