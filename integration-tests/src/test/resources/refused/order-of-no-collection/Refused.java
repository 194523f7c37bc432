package shop;

import jakarta.persistence.*;

@Entity
class Refused {
    @Id
    Long id;

    @OrderBy
    String name;
}
