package shop;

import jakarta.persistence.*;

@Entity
class NamedNumbers {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "just_a_name")
    Integer id;
}
