package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Shop {
    @Id
    Long id;

    Long number;

    @ManyToOne
    @JoinFormula("number")
    @Comment("of a formula")
    Shop other;
}
