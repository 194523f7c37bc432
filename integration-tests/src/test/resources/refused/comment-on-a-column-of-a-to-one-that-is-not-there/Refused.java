package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
class Shop {
    @Id
    Long id;

    @ManyToOne
    @Comment(value = "of the next", on = "next")
    Shop next;
}
