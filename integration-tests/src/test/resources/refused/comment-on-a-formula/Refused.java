package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Formula;

@Entity
class Shop {
    @Id
    Long id;

    @Formula("1")
    @Comment("one")
    Integer one;
}
