package shop;

import jakarta.persistence.*;

@Entity
class Portrait {
    @Id
    long id;
}
