package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
class Shop {
    @Id
    Long id;

    @Comment(on = "titel", value = "what it is called")
    String title;
}
