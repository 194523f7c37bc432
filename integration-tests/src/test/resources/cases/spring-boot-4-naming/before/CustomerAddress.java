package shop;

import jakarta.persistence.*;

@Entity
class CustomerAddress {
    @Id
    long id;
}
