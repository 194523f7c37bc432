package shop;

import jakarta.persistence.*;

@Entity
class Shelf {
    @Id
    Integer id;
}
