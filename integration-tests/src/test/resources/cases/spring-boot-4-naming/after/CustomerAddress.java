package shop;

import jakarta.persistence.*;

@Entity
class CustomerAddress {
    @Id
    long id;

    String address2Line;
    String htmlURL;
}
