package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "Member")
class MemberName {
    @Id
    Long id = 9L;

    String name = "Al";

    Integer age = 5;
}
