package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
public class Sale {
    @Id
    Long id;

    Integer madeAt;
    byte[] token;
    String[] tags;
    LocalDate day;
    String amount;
    Boolean open;
    Integer state;
}
