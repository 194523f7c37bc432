package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class CustomerAddress {
    @Id
    long id;

    String address2Line;
    String htmlURL;

    @ManyToMany
    Set<CustomerAddress> formerAddresses;
}
