package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
// WARNING [column-left-behind]
public class Customer {
    @Id
    Long id;

    @Unmanaged
    @Transient
    String fax;

    @Unmanaged
    @Transient
    String pager;

    @Unmanaged
    @Transient
    String telex;
}
