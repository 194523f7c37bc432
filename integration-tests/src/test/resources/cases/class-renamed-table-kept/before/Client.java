package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "customers")
class Client {
    @Id
    long id;
}
