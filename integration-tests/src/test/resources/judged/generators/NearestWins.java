package shop;

import jakarta.persistence.*;

@Entity
@SequenceGenerator(name = "sequence", sequenceName = "of_the_class", allocationSize = 5)
class NearestWins {
    @Id
    @GeneratedValue(generator = "sequence")
    @SequenceGenerator(name = "sequence", sequenceName = "of_the_key", allocationSize = 6)
    Long id;
}
