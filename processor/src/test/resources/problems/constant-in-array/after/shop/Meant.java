package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Dropped("PAID")
public enum Meant {
    NEW,
    SETTLED
}
