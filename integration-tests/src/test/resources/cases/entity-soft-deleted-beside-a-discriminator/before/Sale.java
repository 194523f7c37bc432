package shop;

import jakarta.persistence.*;

@Entity
class Sale {
    @Id
    long id;
}
