package shop;

import jakarta.persistence.*;

@Entity
class Category {
    @Id
    long id;
}
