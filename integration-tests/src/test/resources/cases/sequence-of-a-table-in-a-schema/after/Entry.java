package shop;

import jakarta.persistence.*;

@Entity
@Table(schema = "audit", name = "log")
class Entry {
    @Id
    @GeneratedValue
    Long id;
}
