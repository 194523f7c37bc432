package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

public enum Name {
    NEW,
    PAID,
    SENT
}
