package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Dropped("SENT")
public enum Meant {
    NEW,
    PAID
}
