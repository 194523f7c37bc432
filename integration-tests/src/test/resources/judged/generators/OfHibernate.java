package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
class OfHibernate {
    @Id
    @GeneratedValue(generator = "generic")
    @GenericGenerator(
            name = "generic",
            strategy = "enhanced-sequence",
            parameters = {
                @Parameter(name = "sequence_name", value = "generic_numbers"),
                @Parameter(name = "initial_value", value = "4"),
                @Parameter(name = "increment_size", value = "7")
            })
    Long id;
}
