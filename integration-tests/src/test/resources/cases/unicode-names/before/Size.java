package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "größe")
class Size {
    @Id
    long id;
}
