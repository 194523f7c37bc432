package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    long id;
}
