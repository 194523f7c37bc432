package shop;

import jakarta.persistence.*;

@Entity
@SequenceGenerator(name = "sequenced", sequenceName = "`Counter`", initialValue = 100, allocationSize = 20)
class Sequenced {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sequenced")
    Long id;
}
