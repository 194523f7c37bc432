package shop;

import jakarta.persistence.*;

@Entity
@Table(indexes = {
    @Index(columnList = "name"),
    @Index(name = "customer_place", columnList = "city, name desc")
})
class Customer {
    @Id
    long id;

    String name;
    String city;
}
